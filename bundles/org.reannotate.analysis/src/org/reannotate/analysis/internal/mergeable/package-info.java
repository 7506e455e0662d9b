/**
 * The counting and the separability test behind mergeable categories.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.analysis.internal.mergeable;
