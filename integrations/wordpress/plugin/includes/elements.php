<?php
/**
 * The elements, and how one is printed. Shortcodes and blocks both come here.
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Which attributes may be written on a page, for each element without its `fc-`.
 *
 * `endpoint` is not among them: only the settings decide where patients' data goes.
 *
 * @return array<string, array<string>>
 */
function elements(): array {
	return array(
		'cost-calculator'   => array( 'src', 'course', 'service', 'start-date', 'lang' ),
		'insurance-checker' => array( 'src', 'lang' ),
		'callback-form'     => array( 'src', 'lang' ),
		'price-list'        => array( 'src', 'services', 'no-packages', 'location', 'json-ld', 'lang' ),
		'price'             => array( 'src', 'service', 'package', 'line', 'from', 'with-unit', 'location', 'json-ld', 'lang' ),
	);
}

/** Attributes that are there or not, whatever their value. */
const FLAGS = array( 'from', 'with-unit', 'no-packages', 'json-ld' );

/**
 * The elements that are blocks: not a price, which stands inside a sentence.
 *
 * @return array<string>
 */
function block_names(): array {
	return array_diff( array_keys( elements() ), array( 'price' ) );
}

/**
 * The element's HTML, everything in it escaped.
 *
 * @param string               $name     Of the element, without `fc-`.
 * @param array<string, mixed> $given    Attributes as somebody wrote them.
 * @param string               $fallback HTML for between the tags, already safe; '' takes the usual.
 */
function render_element( string $name, array $given, string $fallback = '' ): string {
	$attributes = element_attributes( $name, $given );
	$problem    = element_problem( $name, $attributes );
	$fallback   = '' === trim( $fallback ) ? fallback( $name ) : $fallback;
	if ( '' !== $problem ) {
		return editors_note( $problem ) . $fallback;
	}
	enqueue();
	$html = '';
	foreach ( array_filter( $attributes, 'strlen' ) as $attribute => $value ) {
		$is_address = in_array( $attribute, array( 'src', 'endpoint' ), true );
		$escaped    = $is_address ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value );
		$html      .= in_array( $attribute, FLAGS, true ) ? ' ' . $attribute : sprintf( ' %s="%s"', esc_attr( $attribute ), $escaped );
	}
	return sprintf( '<fc-%1$s%2$s>%3$s</fc-%1$s>', esc_attr( $name ), $html, $fallback );
}

/**
 * The attributes to print, by name; '' where there is none.
 *
 * @param string               $name  Of the element.
 * @param array<string, mixed> $given As somebody wrote them.
 * @return array<string, string>
 */
function element_attributes( string $name, array $given ): array {
	$settings   = settings();
	$attributes = array();
	foreach ( elements()[ $name ] as $attribute ) {
		$attributes[ $attribute ] = attribute_value( $attribute, $given );
	}
	if ( '' === $attributes['src'] ) {
		$attributes['src'] = $settings['price_book'];
	}
	if ( 'price' !== $name ) {
		$attributes['phone'] = $settings['phone'];
	}
	if ( 'callback-form' === $name ) {
		$attributes['endpoint'] = $settings['endpoint'];
	}
	return $attributes;
}

/**
 * One attribute as it was written; a flag also as a word of its own, as in [forecost_price from].
 *
 * @param string               $attribute Its name.
 * @param array<string, mixed> $given     As somebody wrote them.
 */
function attribute_value( string $attribute, array $given ): string {
	$value = $given[ $attribute ] ?? ( in_array( $attribute, $given, true ) ? 'true' : '' );
	$value = is_scalar( $value ) ? trim( (string) $value ) : '';
	return in_array( $attribute, FLAGS, true ) && in_array( $value, array( '0', 'false', 'no' ), true ) ? '' : $value;
}

/**
 * What keeps the element from being shown, in a sentence for whoever edits the page; '' if nothing.
 *
 * @param string                $name       Of the element.
 * @param array<string, string> $attributes As `element_attributes` gives them.
 */
function element_problem( string $name, array $attributes ): string {
	if ( '' === $attributes['src'] ) {
		return __( 'Forecost has no price book yet: enter its address under Settings → Forecost.', 'forecost' );
	}
	if ( ! is_known_host( $attributes['src'] ) ) {
		return __( 'Forecost does not show this price book: it must be on this site or on the server named under Settings → Forecost.', 'forecost' );
	}
	if ( 'callback-form' === $name && '' === $attributes['endpoint'] ) {
		return __( 'Forecost has no callback address yet: enter it under Settings → Forecost.', 'forecost' );
	}
	return '';
}

/**
 * Whether an address is on this site or on the server of the settings' price book.
 *
 * @param string $address As somebody wrote it.
 */
function is_known_host( string $address ): bool {
	$clean = sanitize_address( $address );
	if ( null === $clean ) {
		return false;
	}
	$host = wp_parse_url( $clean, PHP_URL_HOST );
	$home = wp_parse_url( home_url(), PHP_URL_HOST );
	$book = wp_parse_url( settings()['price_book'], PHP_URL_HOST );
	return null === $host || in_array( $host, array( $home, $book ), true );
}

/**
 * A note that only those who write pages see.
 *
 * @param string $text Not escaped.
 */
function editors_note( string $text ): string {
	return current_user_can( 'edit_posts' ) ? '<strong role="note">' . esc_html( $text ) . '</strong> ' : '';
}
