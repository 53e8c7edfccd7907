<?php
/**
 * Lets the test look into WordPress, and only the test: this file is no part of the plugin.
 */

// Spanish as in Mexico, without its language pack, which would have to be downloaded.
add_filter(
	'locale',
	static function ( $locale ) {
		return isset( $_GET['forecost-test-locale'] ) ? 'es_MX' : $locale;
	}
);

// What is written here has passed nobody's check.
add_action(
	'init',
	static function () {
		$asked = $_GET['forecost-test'] ?? '';
		if ( 'store' === $asked ) {
			remove_all_filters( 'sanitize_option_forecost' );
			update_option( 'forecost', json_decode( file_get_contents( 'php://input' ), true ) );
		}
		if ( '' !== $asked ) {
			global $wpdb;
			$like = '%forecost%';
			wp_send_json(
				array(
					'option'  => get_option( 'forecost', null ),
					'options' => $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $like ) ),
					'tables'  => $wpdb->get_col( 'SHOW TABLES' ),
					'plugins' => array_values( scandir( WP_PLUGIN_DIR ) ),
					'version' => get_bloginfo( 'version' ),
				)
			);
		}
	},
	99
);
