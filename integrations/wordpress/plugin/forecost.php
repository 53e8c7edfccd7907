<?php
/**
 * Plugin Name:       Forecost
 * Plugin URI:        https://github.com/forecost/forecost
 * Description:       Honest prices for medical care on your own page: a cost calculator, an insurance checker and a callback form.
 * Version:           {{VERSION}}
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            Forecost contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       forecost
 * Domain Path:       /languages
 *
 * @package Forecost
 */

namespace Forecost;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Version of this plugin and of the elements it brings. */
const VERSION = '{{VERSION}}';

/** The one option that this plugin stores. */
const OPTION = 'forecost';

const FILE = __FILE__;

require __DIR__ . '/includes/languages.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/sanitize.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/privacy.php';
