/** The audit from its first phase to its last: what happens in which order, and what happens when it does not. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.pipeline;
