import { testRule } from '../../test/rule-test.ts';
import rule from './rule.ts';

const source =
  'Le festival attend cette année quarante mille visiteurs. Les organisateurs ont doublé le nombre de navettes entre la gare et la plage.';

testRule(rule, {
  accepts: {
    'short runs that chance makes': {
      html: '<p>Cette année, le festival attend du monde : quarante mille visiteurs, selon la presse.</p>',
      sources: [source],
    },
    'a run between quotation marks': {
      html: '<p>« Les organisateurs ont doublé le nombre de navettes entre la gare et la plage », lit-on partout.</p>',
      sources: [source],
      options: { warn: 8 },
    },
  },
  ignores: { 'a draft without source': { text: source } },
  reports: {
    'a run through markup and an entity': {
      html: '<p>On l’a su hier : ⟦les organisateurs ont <b>doublé</b> le nombre de&nbsp;navettes entre la gare et la plage⟧ du Sillon.</p>',
      sources: [source.replace('Les org', '⟦Les org').replace('plage', 'plage⟧')],
      options: { warn: 8 },
      finds: [{ message: 'copied', severity: 'warning', data: { words: 14 } }],
    },
    'a run long enough to reject, from the second source': {
      text: '⟦Le festival attend cette année quarante mille visiteurs⟧, pas un de plus.',
      sources: ['Rien à voir ici.', `⟦${source.slice(0, 55)}⟧${source.slice(55)}`],
      options: { warn: 5, reject: 8 },
      finds: [{ message: 'copied', severity: 'error', data: { words: 8 } }],
    },
  },
});
