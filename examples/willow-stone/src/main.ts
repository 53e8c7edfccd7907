import '@forecost/elements/define/fc-cost-calculator';
import '@forecost/elements/define/fc-insurance-checker';
import '@forecost/elements/define/fc-callback-form';
