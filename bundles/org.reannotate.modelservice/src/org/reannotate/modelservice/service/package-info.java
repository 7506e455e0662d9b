/**
 * The model service itself: it gives every run a worker process of its own, and turns whatever happens to that process
 * into a result, a cancellation or an exception that says what to do.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.modelservice.service;
