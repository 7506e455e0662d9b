/**
 * Categories with ids that never change, and merges of categories that can be taken apart again.
 */
@NonNullByDefault
package org.reannotate.core.taxonomy;

import org.eclipse.jdt.annotation.NonNullByDefault;
