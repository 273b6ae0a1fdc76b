package vn.tiendo.defaults.offender.util;

class Words {}
