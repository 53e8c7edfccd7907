<?php
/**
 * Checks what is entered on the settings page. What is refused keeps its old value and says why.
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Least contrast of text on a button, WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

/**
 * Sanitizes the whole option.
 *
 * @param mixed $given What was posted, or what a program wants to store.
 * @return array<string, string>
 */
function sanitize_settings( $given ): array {
	$given  = is_array( $given ) ? $given : array();
	$stored = settings();
	$result = array();
	foreach ( $stored as $name => $old ) {
		$value           = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		$clean           = '' === $value ? '' : sanitize_setting( $name, $value );
		$result[ $name ] = null === $clean ? $old : $clean;
		if ( null === $clean ) {
			add_settings_error( OPTION, 'forecost-' . $name, refusal( $name ) );
		}
	}
	warn_of_contrast( $result );
	return $result;
}

/**
 * One value in its stored form, or null where it cannot be used.
 *
 * @param string $name  The setting.
 * @param string $value Not empty.
 */
function sanitize_setting( string $name, string $value ): ?string {
	switch ( $name ) {
		case 'price_book':
		case 'endpoint':
			return sanitize_address( $value );
		case 'practice':
			return preg_match( '/^[a-z0-9][a-z0-9-]*$/', $value ) ? $value : null;
		case 'phone':
			return preg_match( '/^[0-9+().\s-]{7,40}$/', $value ) ? sanitize_text_field( $value ) : null;
		case 'theme':
			return isset( themes()[ $value ] ) ? $value : null;
		case 'accent_color':
		case 'on_accent_color':
			return sanitize_hex_color( $value );
		case 'radius':
			return preg_match( '/^\d{1,2}$/', $value ) ? $value : null;
		default:
			return null;
	}
}

/**
 * An address on this site that begins with one slash, or one that begins with http:// or https://.
 *
 * @param string $value Not empty.
 */
function sanitize_address( string $value ): ?string {
	$is_path = 1 === preg_match( '#^/(?![/\\\\])#', $value );
	if ( ! $is_path && ! is_web_address( $value ) ) {
		return null;
	}
	$clean = esc_url_raw( $value, array( 'http', 'https' ) );
	return '' === $clean ? null : $clean;
}

/**
 * Whether the value is a complete http or https address.
 *
 * @param string $value Not empty.
 */
function is_web_address( string $value ): bool {
	$parts = wp_parse_url( $value );
	return is_array( $parts )
		&& in_array( $parts['scheme'] ?? '', array( 'http', 'https' ), true )
		&& '' !== ( $parts['host'] ?? '' )
		&& ! isset( $parts['user'] );
}

/**
 * What to tell whoever entered a value that cannot be used.
 *
 * @param string $name The setting.
 */
function refusal( string $name ): string {
	switch ( $name ) {
		case 'price_book':
			return __( 'The price book was not changed: enter an address that begins with https:// or with a slash.', 'forecost' );
		case 'endpoint':
			return __( 'The callback address was not changed: enter an address that begins with https:// or with a slash.', 'forecost' );
		case 'practice':
			return __( 'The practice id was not changed: it has small letters, digits and hyphens, as in the price book.', 'forecost' );
		case 'phone':
			return __( 'The phone number was not changed: enter digits, spaces and the signs + ( ) . - only.', 'forecost' );
		case 'theme':
			return __( 'The theme was not changed: choose one of the list.', 'forecost' );
		case 'radius':
			return __( 'The corner radius was not changed: enter a whole number from 0 to 99.', 'forecost' );
		default:
			return __( 'The color was not changed: enter it as # and six digits, such as #0a5c5c.', 'forecost' );
	}
}

/**
 * Warns, without refusing, of a button that some patients could not read.
 *
 * @param array<string, string> $settings Sanitized.
 */
function warn_of_contrast( array $settings ): void {
	if ( '' === $settings['accent_color'] || '' === $settings['on_accent_color'] ) {
		return;
	}
	$contrast = contrast( $settings['accent_color'], $settings['on_accent_color'] );
	if ( $contrast < LEAST_CONTRAST ) {
		add_settings_error(
			OPTION,
			'forecost-contrast',
			sprintf(
				/* translators: 1: contrast such as 2.9, 2: least contrast, 4.5. */
				__( 'The text on buttons is hard to read: its contrast is %1$s to 1, and at least %2$s to 1 is needed. Choose a darker or a lighter color.', 'forecost' ),
				number_format_i18n( floor( $contrast * 10 ) / 10, 1 ),
				number_format_i18n( LEAST_CONTRAST, 1 )
			),
			'warning'
		);
	}
}

/**
 * Contrast of two colors, from 1 to 21, as WCAG 2.2 defines it.
 *
 * @param string $one   # and three or six digits.
 * @param string $other The same.
 */
function contrast( string $one, string $other ): float {
	$luminances = array( luminance( $one ), luminance( $other ) );
	return ( max( $luminances ) + 0.05 ) / ( min( $luminances ) + 0.05 );
}

/**
 * Relative luminance of a color, from 0 to 1, as WCAG 2.2 defines it.
 *
 * @param string $color # and three or six digits.
 */
function luminance( string $color ): float {
	$digits   = ltrim( $color, '#' );
	$digits   = 3 === strlen( $digits ) ? preg_replace( '/(.)/', '$1$1', $digits ) : $digits;
	$channels = array_map(
		static function ( string $pair ): float {
			$share = hexdec( $pair ) / 255;
			return $share <= 0.04045 ? $share / 12.92 : ( ( $share + 0.055 ) / 1.055 ) ** 2.4;
		},
		str_split( $digits, 2 )
	);
	return 0.2126 * $channels[0] + 0.7152 * $channels[1] + 0.0722 * $channels[2];
}
