/**
 * What augmentation does to images of the dataset, shown by the code that training uses.
 */
@NonNullByDefault
package org.reannotate.launching.ui.augmentation;

import org.eclipse.jdt.annotation.NonNullByDefault;
