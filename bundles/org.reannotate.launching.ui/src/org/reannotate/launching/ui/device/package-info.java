/**
 * What the engine says about a device when it is tried.
 */
@NonNullByDefault
package org.reannotate.launching.ui.device;

import org.eclipse.jdt.annotation.NonNullByDefault;
