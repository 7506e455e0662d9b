/** Benchmarks of whole audits on real images: what a person gets, and how long it takes. */
package org.reannotate.benchmarks.audit;
