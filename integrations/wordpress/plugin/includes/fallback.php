<?php
/**
 * What stands between the tags: shown until an element is ready, and where it never will be.
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * HTML for between the tags of an element, escaped.
 *
 * @param string $name Of the element, without `fc-`.
 */
function fallback( string $name ): string {
	if ( 'price' === $name ) {
		return '';
	}
	$settings = settings();
	$has_form = 'callback-form' === $name && '' !== $settings['endpoint'] && '' !== $settings['practice'];
	return ( $has_form ? plain_form( $settings ) : '' ) . phone_line( $settings['phone'] );
}

/**
 * A sentence with the phone number, or nothing without one.
 *
 * @param string $phone As in the settings.
 */
function phone_line( string $phone ): string {
	if ( '' === $phone ) {
		return '';
	}
	$link = sprintf( '<a href="%s">%s</a>', esc_url( 'tel:' . preg_replace( '/[^0-9+]/', '', $phone ), array( 'tel' ) ), esc_html( $phone ) );
	/* translators: %s: phone number. */
	return '<p>' . sprintf( esc_html__( 'Questions about cost? Call %s.', 'forecost' ), $link ) . '</p>';
}

/**
 * A form that posts to the same address without JavaScript.
 *
 * @param array<string, string> $settings With `endpoint` and `practice`.
 */
function plain_form( array $settings ): string {
	$site = wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
	/* translators: %s: name of the practice. */
	$consent = sprintf( __( '%s may call me at this number about my request.', 'forecost' ), $site );
	$fields  = array(
		'<input type="hidden" name="practice" value="' . esc_attr( $settings['practice'] ) . '" />',
		'<input type="hidden" name="language" value="' . esc_attr( 0 === strpos( determine_locale(), 'es' ) ? 'es' : 'en' ) . '" />',
		'<p><label>' . esc_html__( 'Your name', 'forecost' ) . ' <input type="text" name="name" autocomplete="name" maxlength="200" required /></label></p>',
		'<p><label>' . esc_html__( 'Phone number', 'forecost' ) . ' <input type="tel" name="phone" autocomplete="tel" maxlength="40" required /></label></p>',
		'<p hidden><label>' . esc_html__( 'Leave this empty', 'forecost' ) . ' <input type="text" name="website" tabindex="-1" autocomplete="off" /></label></p>',
		'<p><label><input type="checkbox" name="consent-call" value="' . esc_attr( $consent ) . '" required /> ' . esc_html( $consent ) . '</label></p>',
		'<p><button type="submit">' . esc_html__( 'Ask for a call', 'forecost' ) . '</button></p>',
	);
	return sprintf( '<form method="post" action="%s">%s</form>', esc_url( $settings['endpoint'], array( 'http', 'https' ) ), implode( '', $fields ) );
}
