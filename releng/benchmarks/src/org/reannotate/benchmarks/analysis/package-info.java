/** What the finders cost, and how well they find, beside the figures of the reference implementation. */
@NonNullByDefault
package org.reannotate.benchmarks.analysis;

import org.eclipse.jdt.annotation.NonNullByDefault;
