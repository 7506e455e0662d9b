/**
 * The model process as the rest of the program sees it: give it a run folder, get arrays back.
 */
@NonNullByDefault
package org.reannotate.core.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
