/**
 * Datasets and image files for tests of importers and exporters.
 */
@NonNullByDefault
package org.reannotate.formats.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
