<?php
/**
 * What the clinic set, with what holds where it set nothing.
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The settings' names and what they are until someone sets them.
 *
 * @return array<string, string>
 */
function default_settings(): array {
	return array(
		'price_book'      => '',
		'endpoint'        => '',
		'practice'        => '',
		'phone'           => '',
		'theme'           => '',
		'accent_color'    => '',
		'on_accent_color' => '',
		'radius'          => '',
	);
}

/**
 * The themes that come with the elements, by the name of their file; '' is none.
 *
 * @return array<string, string>
 */
function themes(): array {
	return array(
		''      => __( 'None', 'forecost' ),
		'clear' => __( 'Clear: a cool blue, crisp', 'forecost' ),
		'warm'  => __( 'Warm: terracotta on cream, round', 'forecost' ),
		'plain' => __( 'Plain: ink on paper, square', 'forecost' ),
	);
}

/**
 * All settings, as strings.
 *
 * @return array<string, string>
 */
function settings(): array {
	$stored = get_option( OPTION, array() );
	$stored = is_array( $stored ) ? array_filter( $stored, 'is_string' ) : array();
	return array_intersect_key( $stored, default_settings() ) + default_settings();
}
