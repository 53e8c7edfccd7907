<?php
/**
 * Settings → Forecost. WordPress itself checks the nonce and the capability when it is saved.
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );

/** Adds the page for those who may change the site's options. */
function add_settings_page(): void {
	add_options_page( __( 'Forecost', 'forecost' ), __( 'Forecost', 'forecost' ), 'manage_options', 'forecost', __NAMESPACE__ . '\show_settings_page' );
}

/**
 * Leads from the list of plugins to the page.
 *
 * @param array<string> $links The links there are.
 * @return array<string>
 */
function add_settings_link( array $links ): array {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( settings_page_url() ), esc_html__( 'Settings', 'forecost' ) );
	return array_merge( array( $link ), $links );
}

/** Address of the page. */
function settings_page_url(): string {
	return admin_url( 'options-general.php?page=forecost' );
}

/** Tells WordPress of the option, its check and its fields. */
function register_settings(): void {
	register_setting(
		'forecost',
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'default'           => array(),
		)
	);
	foreach ( sections() as $section => $title ) {
		add_settings_section( $section, esc_html( $title ), '__return_empty_string', 'forecost' );
	}
	foreach ( fields() as $name => $field ) {
		add_settings_field(
			'forecost-' . $name,
			esc_html( $field['label'] ),
			__NAMESPACE__ . '\show_field',
			'forecost',
			$field['section'],
			array(
				'label_for' => 'forecost-' . $name,
				'name'      => $name,
				'help'      => $field['help'],
			)
		);
	}
}

/**
 * Headings of the page.
 *
 * @return array<string, string>
 */
function sections(): array {
	return array(
		'data'  => __( 'Prices and callbacks', 'forecost' ),
		'theme' => __( 'Appearance', 'forecost' ),
	);
}

/**
 * The fields: where they stand, and what is beside and below them.
 *
 * @return array<string, array{section: string, label: string, help: string}>
 */
function fields(): array {
	return array(
		'price_book'      => array(
			'section' => 'data',
			'label'   => __( 'Price book', 'forecost' ),
			'help'    => __( 'Address of your price book, such as https://calls.example.com/books/lakeside.json or, on this site, /prices.json.', 'forecost' ),
		),
		'endpoint'        => array(
			'section' => 'data',
			'label'   => __( 'Callback address', 'forecost' ),
			'help'    => __( 'Where requests for a call are sent. Only this setting decides it: nobody who writes a page can send patients’ data elsewhere.', 'forecost' ),
		),
		'practice'        => array(
			'section' => 'data',
			'label'   => __( 'Practice id', 'forecost' ),
			'help'    => __( 'The id in your price book. With it, the callback form works without JavaScript too.', 'forecost' ),
		),
		'phone'           => array(
			'section' => 'data',
			'label'   => __( 'Phone number', 'forecost' ),
			'help'    => __( 'Shown where prices cannot be: without JavaScript, or when the price book cannot be read.', 'forecost' ),
		),
		'theme'           => array(
			'section' => 'theme',
			'label'   => __( 'Theme', 'forecost' ),
			'help'    => __( 'Colors and corners that go together. What you enter below comes on top.', 'forecost' ),
		),
		'accent_color'    => array(
			'section' => 'theme',
			'label'   => __( 'Color of buttons and links', 'forecost' ),
			'help'    => __( 'Such as #0a5c5c. Empty: a calm blue-green with good contrast.', 'forecost' ),
		),
		'on_accent_color' => array(
			'section' => 'theme',
			'label'   => __( 'Color of text on buttons', 'forecost' ),
			'help'    => __( 'Such as #ffffff.', 'forecost' ),
		),
		'radius'          => array(
			'section' => 'theme',
			'label'   => __( 'Corner radius in pixels', 'forecost' ),
			'help'    => __( 'A whole number; 0 makes square corners.', 'forecost' ),
		),
	);
}

/**
 * Prints one field.
 *
 * @param array{name: string, help: string, label_for: string} $field As given to add_settings_field.
 */
function show_field( array $field ): void {
	if ( 'theme' === $field['name'] ) {
		show_themes( $field );
		return;
	}
	printf(
		'<input type="text" class="regular-text" id="%1$s" name="%2$s" value="%3$s" aria-describedby="%1$s-help" autocomplete="off" /><p class="description" id="%1$s-help">%4$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION . '[' . $field['name'] . ']' ),
		esc_attr( settings()[ $field['name'] ] ),
		esc_html( $field['help'] )
	);
}

/**
 * Prints the field of the theme.
 *
 * @param array{name: string, help: string, label_for: string} $field As given to add_settings_field.
 */
function show_themes( array $field ): void {
	printf( '<select id="%1$s" name="%2$s" aria-describedby="%1$s-help">', esc_attr( $field['label_for'] ), esc_attr( OPTION . '[theme]' ) );
	foreach ( themes() as $name => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $name ), esc_attr( settings()['theme'] === $name ? ' selected' : '' ), esc_html( $label ) );
	}
	printf( '</select><p class="description" id="%s-help">%s</p>', esc_attr( $field['label_for'] ), esc_html( $field['help'] ) );
}

/** Prints the page, with the calculator as patients will see it. */
function show_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form method="post" action="options.php">';
	settings_fields( 'forecost' );
	do_settings_sections( 'forecost' );
	submit_button();
	echo '</form>';
	if ( '' !== settings()['price_book'] ) {
		echo '<h2>' . esc_html__( 'Preview', 'forecost' ) . '</h2>';
		echo '<div class="card" style="max-width: 60em">';
		// Escaped where it is made.
		echo render_element( 'cost-calculator', array() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
		echo '</div>';
	}
	echo '</div>';
}
