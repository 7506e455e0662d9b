/**
 * What a dataset looks like at a glance, as an immutable snapshot, and the form that shows it.
 */
@NonNullByDefault
package org.reannotate.editors.overview;

import org.eclipse.jdt.annotation.NonNullByDefault;
