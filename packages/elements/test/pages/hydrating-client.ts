/** What a page loads that a server has rendered. */
import '../../src/hydrate/index.ts';
import '../../src/define/index.ts';
