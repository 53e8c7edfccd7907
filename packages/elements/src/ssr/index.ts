export {
  renderElement,
  type RenderedTag,
  type RenderOptions,
  styleHashes,
} from './render-element.ts';
