"use strict";
(() => {
@parts@})();
