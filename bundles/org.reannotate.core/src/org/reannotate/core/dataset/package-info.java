/**
 * The one door to a dataset: where it lies, how it is opened, and everything that can be asked of it or told to it.
 * Nobody above this package knows whether the samples are in a file or on a server.
 */
@NonNullByDefault
package org.reannotate.core.dataset;

import org.eclipse.jdt.annotation.NonNullByDefault;
