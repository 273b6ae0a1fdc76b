/** For the tests of every service: the rules of the house and an issuer of tokens. */
package vn.tiendo.defaults.testing;
