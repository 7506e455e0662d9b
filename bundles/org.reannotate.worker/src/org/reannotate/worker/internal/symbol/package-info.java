/**
 * Symbol graphs and parameter files are somebody else's data: checked in plain Java before native code sees them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.symbol;
