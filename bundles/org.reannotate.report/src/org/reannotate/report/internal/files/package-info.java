/**
 * The mechanics below an output folder: its marker, its lock, and the swap of old files for new ones.
 * Apart from the public class so that each of the three can be tested by breaking it.
 */
@NonNullByDefault
package org.reannotate.report.internal.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
