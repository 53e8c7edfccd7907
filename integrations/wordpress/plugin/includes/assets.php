<?php
/**
 * The elements' files, from this plugin's own folder: no other server is asked for anything.
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', __NAMESPACE__ . '\register_assets', 1 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor' );

/**
 * Address of one of the elements' files. It names the version, so no query has to.
 *
 * @param string $file Path under the elements' folder.
 */
function element_file( string $file ): string {
	return plugins_url( 'elements/' . VERSION . '/' . $file, FILE );
}

/** Makes the files known; a page that has an element asks for them. */
function register_assets(): void {
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The address has it.
	$theme = settings()['theme'];
	$after = array();
	if ( '' !== $theme && isset( themes()[ $theme ] ) ) {
		wp_register_style( 'forecost-theme', element_file( 'themes/' . $theme . '.css' ), array(), null );
		$after = array( 'forecost-theme' );
	}
	wp_register_style( 'forecost', element_file( 'reserve.css' ), $after, null );
	wp_add_inline_style( 'forecost', theme_css() );
	wp_register_script_module( '@forecost/elements', element_file( 'forecost.js' ), array(), null );
	wp_register_script( 'forecost-preview', element_file( 'forecost.js' ), array(), null, array( 'strategy' => 'async' ) );
	// phpcs:enable
}

/** Asks for the files where an element is printed. */
function enqueue(): void {
	wp_enqueue_style( 'forecost' );
	if ( is_admin() ) {
		wp_enqueue_script( 'forecost-preview' );
	} else {
		wp_enqueue_script_module( '@forecost/elements' );
	}
}

/** In classic themes the head is printed before the content: the room must be reserved there. */
function enqueue_early(): void {
	$post = get_post();
	if ( ! is_singular() || null === $post ) {
		return;
	}
	foreach ( array_keys( elements() ) as $name ) {
		if ( has_block( 'forecost/' . $name, $post ) || has_shortcode( $post->post_content, shortcode_name( $name ) ) ) {
			enqueue();
			return;
		}
	}
}

/** The editor shows elements too, within a frame that gets what is asked for here. */
function enqueue_in_editor(): void {
	if ( is_admin() ) {
		enqueue();
	}
}

/** The theme of the settings, as custom properties. */
function theme_css(): string {
	$settings   = settings();
	$properties = array(
		'--fc-accent-color'    => $settings['accent_color'],
		'--fc-on-accent-color' => $settings['on_accent_color'],
		'--fc-radius'          => '' === $settings['radius'] ? '' : $settings['radius'] . 'px',
	);
	$css = '';
	foreach ( $properties as $property => $value ) {
		// The option may have been written by another program.
		if ( preg_match( '/^(#[0-9a-fA-F]{3,6}|\d{1,2}px)$/', $value ) ) {
			$css .= $property . ':' . $value . ';';
		}
	}
	$tags = implode( ',', array_map( static fn ( string $name ): string => 'fc-' . $name, array_keys( elements() ) ) );
	return '' === $css ? '' : $tags . '{' . $css . '}';
}
