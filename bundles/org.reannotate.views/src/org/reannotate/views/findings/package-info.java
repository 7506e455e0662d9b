/**
 * The view that lists what the model flags, and in which people settle it.
 */
@NonNullByDefault
package org.reannotate.views.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
