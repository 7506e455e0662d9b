/**
 * Where to compute: what an engine says about a device when it is tried, and the engines that can be fetched.
 */
@NonNullByDefault
package org.reannotate.launching.ui.device;

import org.eclipse.jdt.annotation.NonNullByDefault;
