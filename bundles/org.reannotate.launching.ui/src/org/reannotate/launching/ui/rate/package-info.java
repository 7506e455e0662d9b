/**
 * Finding a learning rate: the loss against it, and one click to take one.
 */
@NonNullByDefault
package org.reannotate.launching.ui.rate;

import org.eclipse.jdt.annotation.NonNullByDefault;
