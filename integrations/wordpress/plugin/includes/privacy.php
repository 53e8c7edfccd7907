<?php
/**
 * A text for the site's privacy policy.
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_text' );

/** Suggests a paragraph under Settings → Privacy; the site's owner decides. */
function suggest_privacy_text(): void {
	wp_add_privacy_policy_content(
		'Forecost',
		'<p>' . esc_html__( 'Our cost calculator and insurance checker work in your browser. What you enter there is not sent to us, not stored and not shared. Only when you ask us to call you do we receive your name, your phone number and what you chose to add.', 'forecost' ) . '</p>'
	);
}
