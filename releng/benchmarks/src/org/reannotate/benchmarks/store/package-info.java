/**
 * What the dataset store costs with a million samples.
 */
@NonNullByDefault
package org.reannotate.benchmarks.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
