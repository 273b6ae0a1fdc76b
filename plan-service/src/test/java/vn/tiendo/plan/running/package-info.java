/** The service as it runs, on a real store and a real broker, spoken to over HTTP. */
package vn.tiendo.plan.running;
