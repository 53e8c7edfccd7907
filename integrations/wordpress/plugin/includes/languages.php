<?php
/**
 * Translations: every kind of Spanish gets the one that is here.
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', __NAMESPACE__ . '\load_translations', 0 );

/** Loads Spanish for es_MX, es_US and the others too, which WordPress itself would not. */
function load_translations(): void {
	$locale = determine_locale();
	if ( 0 === strpos( $locale, 'es' ) ) {
		load_textdomain( 'forecost', plugin_dir_path( FILE ) . 'languages/forecost-es_ES.mo', $locale );
	}
}
