<?php
/**
 * Shortcodes, such as [forecost_cost_calculator course="iv-ketamine-course"].
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/**
 * Name of an element's shortcode.
 *
 * @param string $name Of the element, without `fc-`.
 */
function shortcode_name( string $name ): string {
	return 'forecost_' . str_replace( '-', '_', $name );
}

/** Registers one shortcode for each element. */
function register_shortcodes(): void {
	foreach ( array_keys( elements() ) as $name ) {
		add_shortcode(
			shortcode_name( $name ),
			static function ( $attributes, $content = '' ) use ( $name ): string {
				$between = wp_kses_post( do_shortcode( (string) $content ) );
				return render_element( $name, is_array( $attributes ) ? $attributes : array(), $between );
			}
		);
	}
}
