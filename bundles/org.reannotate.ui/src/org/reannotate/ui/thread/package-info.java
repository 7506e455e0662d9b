/**
 * The one place that hops to the UI thread.
 */
@NonNullByDefault
package org.reannotate.ui.thread;

import org.eclipse.jdt.annotation.NonNullByDefault;
