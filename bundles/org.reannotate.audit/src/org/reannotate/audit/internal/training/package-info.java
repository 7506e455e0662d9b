/** How trainings, searches and the catalog of runs are done. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.training;
