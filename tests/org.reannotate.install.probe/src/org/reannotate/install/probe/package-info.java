/**
 * Goes into an Eclipse that Reannotate was installed into from its p2 site, and uses it once.
 */
@NonNullByDefault
package org.reannotate.install.probe;

import org.eclipse.jdt.annotation.NonNullByDefault;
