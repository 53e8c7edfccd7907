<?php
/**
 * Removes what the plugin stored, on every site of a network.
 *
 * @package Forecost
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $forecost_site ) {
		switch_to_blog( $forecost_site );
		delete_option( 'forecost' );
		restore_current_blog();
	}
} else {
	delete_option( 'forecost' );
}
