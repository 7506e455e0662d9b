/**
 * The workbench on a large dataset: a real one, with a screen, in a process of its own.
 */
@NonNullByDefault
package org.reannotate.benchmarks.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
