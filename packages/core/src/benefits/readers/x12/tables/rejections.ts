interface Rejection {
  readonly code: string;
  readonly meaning: string;
  readonly advice: string;
}

const entry = (code: string, meaning: string, advice: string): Rejection => ({
  code,
  meaning,
  advice,
});

const MEMBER = 'Compare the name, birth date and member number with the card and ask again.';
const PROVIDER = "Check the provider's NPI and its enrollment with this payer, then ask again.";
const LATER = 'Ask again later, or call the payer.';
const REQUEST = 'Correct the request and ask again.';
const DATES = 'Correct the date asked about and ask again.';

/**
 * Why a payer refused to answer, by AAA03.
 *
 * Source: X12 element 901 as listed by 005010X279A1.
 */
export const REJECTIONS: Readonly<Record<string, Rejection>> = {
  '04': entry(
    'quantity-exceeded',
    'more was asked than may be',
    'Ask about fewer patients at once.',
  ),
  15: entry(
    'required-data-missing',
    'required data is missing',
    'Complete the request and ask again.',
  ),
  33: entry('input-errors', 'input errors', REQUEST),
  35: entry(
    'out-of-network',
    'the provider is out of network',
    'Call the payer for out-of-network benefits.',
  ),
  41: entry('access-restricted', 'access is restricted', PROVIDER),
  42: entry('payer-unavailable', 'the payer cannot respond now', LATER),
  43: entry(
    'provider-identification',
    "the provider's identification is invalid or missing",
    PROVIDER,
  ),
  44: entry('provider-name', "the provider's name is invalid or missing", PROVIDER),
  45: entry('provider-specialty', "the provider's specialty is invalid or missing", PROVIDER),
  48: entry('provider-referral', "the referring provider's number is invalid or missing", PROVIDER),
  49: entry('provider-not-primary', 'the provider is not the primary care physician', PROVIDER),
  50: entry('provider-ineligible', 'the provider may not inquire', PROVIDER),
  51: entry('provider-not-on-file', 'the provider is not on file', PROVIDER),
  52: entry('provider-not-enrolled', "the dates are outside the provider's enrollment", PROVIDER),
  54: entry('diagnosis-invalid', 'the diagnosis is invalid or missing', REQUEST),
  55: entry('service-invalid', 'the procedure asked about is invalid or missing', REQUEST),
  56: entry('service-date-inappropriate', 'the date asked about is inappropriate', DATES),
  57: entry('service-date-invalid', 'the dates of service are invalid or missing', DATES),
  58: entry('birth-date-invalid', 'the birth date is invalid or missing', MEMBER),
  60: entry('birth-date-after-service', 'the birth date is after the dates of service', MEMBER),
  61: entry('death-before-service', 'the patient died before the dates of service', DATES),
  62: entry('date-not-allowed', 'the date is outside the period that may be asked about', DATES),
  63: entry('date-in-future', 'the date is in the future', DATES),
  64: entry('patient-id-invalid', "the patient's number is invalid or missing", MEMBER),
  65: entry('patient-name-invalid', "the patient's name is invalid or missing", MEMBER),
  66: entry('patient-gender-invalid', "the patient's gender is invalid or missing", MEMBER),
  67: entry('patient-not-found', 'the patient was not found', MEMBER),
  68: entry('patient-id-duplicate', "the patient's number is not unique", MEMBER),
  69: entry('age-mismatch', "the care does not fit the patient's age", REQUEST),
  70: entry('gender-mismatch', "the care does not fit the patient's gender", REQUEST),
  71: entry('birth-date-mismatch', 'the birth date does not match', MEMBER),
  72: entry('subscriber-id-invalid', "the subscriber's number is invalid or missing", MEMBER),
  73: entry('subscriber-name-invalid', "the subscriber's name is invalid or missing", MEMBER),
  74: entry('subscriber-gender-invalid', "the subscriber's gender is invalid or missing", MEMBER),
  75: entry('subscriber-not-found', 'the subscriber was not found', MEMBER),
  76: entry('subscriber-id-duplicate', "the subscriber's number is not unique", MEMBER),
  77: entry('dependent-not-found', 'the subscriber was found, the patient was not', MEMBER),
  78: entry('subscriber-not-in-plan', 'the subscriber is not in the group or plan', MEMBER),
  79: entry(
    'payer-invalid',
    'the payer is not one that answers here',
    "Check the payer's identifier and ask again.",
  ),
  80: entry('no-response', 'no response was received', LATER),
};
