/**
 * How {@code dataset.reannotate} is read and written without trusting it.
 */
@NonNullByDefault
package org.reannotate.core.internal.dataset;

import org.eclipse.jdt.annotation.NonNullByDefault;
