<?php
/**
 * Blocks, one for each element, printed by the server and previewed alive in the editor.
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** Registers the blocks with the script that edits them. */
function register_blocks(): void {
	wp_register_script(
		'forecost-editor',
		plugins_url( 'blocks/editor.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
		VERSION,
		true
	);
	wp_localize_script( 'forecost-editor', 'forecostEditor', editor_data() );
	foreach ( block_names() as $name ) {
		register_block_type(
			plugin_dir_path( FILE ) . 'blocks/' . $name,
			array(
				'render_callback' => static function ( array $attributes ) use ( $name ): string {
					return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render_element( $name, with_hyphens( $attributes ) ) );
				},
			)
		);
	}
}

/**
 * The attributes of a block under the names they have in HTML.
 *
 * @param array<string, mixed> $attributes Such as `startDate`.
 * @return array<string, mixed>
 */
function with_hyphens( array $attributes ): array {
	$names = array_map( static fn ( string $name ): string => strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ), array_keys( $attributes ) );
	return array_combine( $names, $attributes );
}

/**
 * What the editor's script knows: addresses, words, and the fields of each block.
 *
 * @return array<string, mixed>
 */
function editor_data(): array {
	$settings = settings();
	return array(
		'book'        => esc_url_raw( $settings['price_book'] ),
		'endpoint'    => esc_url_raw( $settings['endpoint'] ),
		'names'       => array_values( block_names() ),
		'settingsUrl' => esc_url_raw( settings_page_url() ),
		'words'       => array(
			'options'   => __( 'Options', 'forecost' ),
			'course'    => __( 'Course shown first (its id in the price book)', 'forecost' ),
			'service'   => __( 'Service shown first (its id in the price book)', 'forecost' ),
			'startDate' => __( 'First visit (YYYY-MM-DD)', 'forecost' ),
			'services'  => __( 'Services listed (their ids with spaces between; empty: all)', 'forecost' ),
			'location'  => __( 'Place of care (its id in the price book)', 'forecost' ),
			'noPackages' => __( 'Leave packages out', 'forecost' ),
			'lang'      => __( 'Language', 'forecost' ),
			'ofPage'    => __( 'That of the page', 'forecost' ),
			'noBook'    => __( 'Forecost has no price book yet: enter its address under Settings → Forecost.', 'forecost' ),
			'settings'  => __( 'Open the settings', 'forecost' ),
		),
	);
}
