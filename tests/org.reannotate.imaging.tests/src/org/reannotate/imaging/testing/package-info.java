/**
 * Image files for tests, made from drawn pictures and by hand: no test depends on a file from elsewhere.
 */
@NonNullByDefault
package org.reannotate.imaging.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
