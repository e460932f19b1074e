"""Words: messages in two languages, and Indonesian numbers, money and dates."""
