/**
 * The run of an audit on the disk: one at a time for a dataset, prepared in a partial folder, taken up again after an
 * interruption, read when it is whole.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.run;
