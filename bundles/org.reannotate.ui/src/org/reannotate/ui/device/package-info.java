/**
 * Where models compute, in words, and what a try of a device says: the same in launch tabs and for the model service.
 */
@NonNullByDefault
package org.reannotate.ui.device;

import org.eclipse.jdt.annotation.NonNullByDefault;
