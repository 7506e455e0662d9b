/**
 * Perceptual hashes of the samples of a dataset, computed once they are needed: decoding costs more than importing.
 */
@NonNullByDefault
package org.reannotate.formats.hashing;

import org.eclipse.jdt.annotation.NonNullByDefault;
