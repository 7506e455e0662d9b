/**
 * Taking the labels as decided out of a dataset, so that training code and the next import read them.
 */
@NonNullByDefault
package org.reannotate.formats.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
