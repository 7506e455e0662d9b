/**
 * How fast images come into a dataset and onto the screen.
 */
@NonNullByDefault
package org.reannotate.benchmarks.formats;

import org.eclipse.jdt.annotation.NonNullByDefault;
