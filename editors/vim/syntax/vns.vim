" Vim syntax file for scripts of vnc. Made by `python -m vnc.highlight`.
if exists("b:current_syntax")
  finish
endif
syntax case match
syntax iskeyword @,48-57,_,128-255
syntax sync fromstart

syntax cluster vns_comment contains=vns_comment_0_comment
syntax cluster vns_inside_string contains=vns_inside_string_0_escape
syntax cluster vns_inside_text contains=vns_inside_text_0_escape,vns_inside_text_1_escape,vns_inside_text_2_tag,vns_inside_text_3_slot
syntax cluster vns_values contains=vns_values_0_comment,vns_values_1_string,vns_values_2_string,vns_values_3_string,vns_values_4_string,vns_values_5_string,vns_values_6_string,vns_values_7_constant,vns_values_8_word,vns_values_9_word,vns_values_10_word,vns_values_11_word,vns_values_12_word,vns_values_13_word,vns_values_14_word,vns_values_15_parameter,vns_values_16_function,vns_values_17_number,vns_values_18_variable,vns_values_19_other,vns_values_20_sign,vns_values_21_punctuation,vns_values_22_continuation,vns_values_23_other
syntax cluster vns_text contains=vns_text_0_comment,vns_text_1_text,vns_text_2_text,vns_text_3_text,vns_text_4_text,vns_text_5_text,vns_text_6_text,vns_text_7_constant,vns_text_8_word,vns_text_9_word,vns_text_10_word,vns_text_11_word,vns_text_12_word,vns_text_13_word,vns_text_14_word,vns_text_15_parameter,vns_text_16_function,vns_text_17_number,vns_text_18_variable,vns_text_19_other,vns_text_20_sign,vns_text_21_punctuation,vns_text_22_continuation,vns_text_23_other
syntax cluster vns_words contains=vns_words_0_comment,vns_words_1_string,vns_words_2_string,vns_words_3_string,vns_words_4_string,vns_words_5_string,vns_words_6_string,vns_words_7_parameter,vns_words_8_number,vns_words_9_value,vns_words_10_other,vns_words_11_punctuation,vns_words_12_continuation
syntax cluster vns_amounts contains=vns_amounts_0_parameter,vns_amounts_1_number
syntax cluster vns_clauses_include contains=vns_clauses_include_0_clause
syntax cluster vns_clauses_style contains=vns_clauses_style_0_clause
syntax cluster vns_clauses_scene contains=vns_clauses_scene_0_clause,vns_clauses_scene_1_clause,vns_clauses_scene_2_clause,vns_clauses_scene_3_clause,vns_clauses_scene_4_clause,vns_clauses_scene_5_clause,vns_clauses_scene_6_clause,vns_clauses_scene_7_clause
syntax cluster vns_clauses_hide contains=vns_clauses_hide_0_clause,vns_clauses_hide_1_clause
syntax cluster vns_clauses_camera contains=vns_clauses_camera_0_clause,vns_clauses_camera_1_clause
syntax cluster vns_clauses_play contains=vns_clauses_play_0_clause,vns_clauses_play_1_clause,vns_clauses_play_2_clause,vns_clauses_play_3_clause,vns_clauses_play_4_clause,vns_clauses_play_5_clause,vns_clauses_play_6_clause
syntax cluster vns_clauses_stop contains=vns_clauses_stop_0_clause
syntax cluster vns_clauses_voice contains=vns_clauses_voice_0_constant
syntax cluster vns_clauses_window contains=vns_clauses_window_0_constant,vns_clauses_window_1_clause
syntax cluster vns_clauses_nvl contains=vns_clauses_nvl_0_constant,vns_clauses_nvl_1_clause
syntax cluster vns_clauses_letterbox contains=vns_clauses_letterbox_0_constant,vns_clauses_letterbox_1_clause
syntax cluster vns_clauses_call contains=vns_clauses_call_0_clause
syntax cluster vns_clauses_menu contains=vns_clauses_menu_0_clause,vns_clauses_menu_1_clause
syntax cluster vns_clauses_name contains=vns_clauses_name_0_clause,vns_clauses_name_1_clause,vns_clauses_name_2_clause
syntax cluster vns_clauses_say contains=vns_clauses_say_0_clause,vns_clauses_say_1_clause,vns_clauses_say_2_clause,vns_clauses_say_3_word
syntax cluster vns_clauses_warper contains=vns_clauses_warper_0_property
syntax cluster vns_clauses_setting_pair contains=vns_clauses_setting_pair_0_property,vns_clauses_setting_pair_1_clause
syntax match vns_comment_0_comment contained `#.*`
syntax match vns_inside_string_0_escape contained `\\.`
syntax match vns_inside_text_3_slot contained `\[\%([^[\]"'\\]\|\[[^[\]"'\\]*\]\)*\]`
syntax match vns_inside_text_2_tag contained `{\%(\/\=\%(outlinecolor\|instance\|feature\|shader\|vspace\|alpha\|clear\|color\|image\|noalt\|plain\|space\|axis\|done\|fast\|font\|size\|alt\|art\|cps\|nw\|rb\|rt\|a\|b\|i\|k\|p\|s\|u\|w\)\%(=[^{}"'\\]*\)\=\|#[^{}"'\\]*\)}`
syntax match vns_inside_text_1_escape contained `{{\|\[\[`
syntax match vns_inside_text_0_escape contained `\\.`
syntax region vns_values_23_other contained matchgroup=vns_bracket start=`[([]` end=`[)\]]\|^\%(\%(\d\@!\k\)\)\@=` contains=@vns_values
syntax match vns_values_22_continuation contained `\\[ \t]*\n[ \t]*`
syntax match vns_values_21_punctuation contained `[:,.]`
syntax match vns_values_20_sign contained `[-+*/%=!<>@]\+`
syntax match vns_values_19_other contained `\k\+`
syntax match vns_values_18_variable contained `\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_values_17_number contained `\%(\d[0-9_]*\%(\.\d*\)\=\|\.\d\+\)\%([eE][+-]\=\d\+\)\=\%(\%(\k\|[.]\)\)\@!`
syntax match vns_values_16_function contained `\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*\%([ \t]*(\)\@=`
syntax match vns_values_15_parameter contained `\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*\%([ \t]*=\%(=\)\@!\)\@=`
syntax match vns_values_14_word contained `else\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_values_13_word contained `if\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_values_12_word contained `or\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_values_11_word contained `and\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_values_10_word contained `is\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_values_9_word contained `not\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_values_8_word contained `in\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_values_7_constant contained `\%(False\|None\|True\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_values_6_string contained matchgroup=vns_string start=`'` end=`\%(\S\)\@<='\%(\%(\s\|[:,)\]]\)\@!.\)\@!` contains=@vns_inside_string
syntax region vns_values_5_string contained matchgroup=vns_string start=`'\%([^'\\]*\%(\\.[^'\\]*\)*'\)\@=` end=`'` contains=@vns_inside_string
syntax region vns_values_4_string contained matchgroup=vns_string start=`"` end=`\%(\S\)\@<="\%(\%(\s\|[:,)\]]\)\@!.\)\@!` contains=@vns_inside_string
syntax region vns_values_3_string contained matchgroup=vns_string start=`"\%([^"\\]*\%(\\.[^"\\]*\)*"\)\@=` end=`"` contains=@vns_inside_string
syntax region vns_values_2_string contained matchgroup=vns_string start=`'''` end=`'''` contains=@vns_inside_string
syntax region vns_values_1_string contained matchgroup=vns_string start=`"""` end=`"""` contains=@vns_inside_string
syntax match vns_values_0_comment contained `#.*`
syntax region vns_text_23_other contained matchgroup=vns_bracket start=`[([]` end=`[)\]]\|^\%(\%(\d\@!\k\)\)\@=` contains=@vns_values
syntax match vns_text_22_continuation contained `\\[ \t]*\n[ \t]*`
syntax match vns_text_21_punctuation contained `[:,.]`
syntax match vns_text_20_sign contained `[-+*/%=!<>@]\+`
syntax match vns_text_19_other contained `\k\+`
syntax match vns_text_18_variable contained `\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_text_17_number contained `\%(\d[0-9_]*\%(\.\d*\)\=\|\.\d\+\)\%([eE][+-]\=\d\+\)\=\%(\%(\k\|[.]\)\)\@!`
syntax match vns_text_16_function contained `\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*\%([ \t]*(\)\@=`
syntax match vns_text_15_parameter contained `\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*\%([ \t]*=\%(=\)\@!\)\@=`
syntax match vns_text_14_word contained `else\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_text_13_word contained `if\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_text_12_word contained `or\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_text_11_word contained `and\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_text_10_word contained `is\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_text_9_word contained `not\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_text_8_word contained `in\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_text_7_constant contained `\%(False\|None\|True\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_text_6_text contained matchgroup=vns_text start=`'` end=`\%(\S\)\@<='\%(\%(\s\|[:,)\]]\)\@!.\)\@!` contains=@vns_inside_text
syntax region vns_text_5_text contained matchgroup=vns_text start=`'\%([^'\\]*\%(\\.[^'\\]*\)*'\)\@=` end=`'` contains=@vns_inside_text
syntax region vns_text_4_text contained matchgroup=vns_text start=`"` end=`\%(\S\)\@<="\%(\%(\s\|[:,)\]]\)\@!.\)\@!` contains=@vns_inside_text
syntax region vns_text_3_text contained matchgroup=vns_text start=`"\%([^"\\]*\%(\\.[^"\\]*\)*"\)\@=` end=`"` contains=@vns_inside_text
syntax region vns_text_2_text contained matchgroup=vns_text start=`'''` end=`'''` contains=@vns_inside_text
syntax region vns_text_1_text contained matchgroup=vns_text start=`"""` end=`"""` contains=@vns_inside_text
syntax match vns_text_0_comment contained `#.*`
syntax match vns_words_12_continuation contained `\\[ \t]*\n[ \t]*`
syntax match vns_words_11_punctuation contained `[:,.]`
syntax match vns_words_10_other contained `\k\+`
syntax match vns_words_9_value contained `\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_words_8_number contained `[+-]\=\%(\d\+\%(\.\d\+\)\=\|\.\d\+\)\%([A-Za-z%]\%(\k\|[%]\)*\)\=\%(:\d\+\)\=\%(\.\.[+-]\=\d\+\%(\.\d\+\)\=\%(\k\|[%]\)*\)\=\%(\%(\k\|[.]\)\)\@!`
syntax match vns_words_7_parameter contained `\%(temperature\|sentences\|language\|actions\|emotion\|opacity\|setting\|trigger\|rotate\|scenes\|weight\|genre\|lines\|looks\|pitch\|reset\|shake\|style\|voice\|cast\|font\|over\|rate\|seed\|size\|temp\|tone\|zoom\|fps\|pan\|on\)\%(\%(\k\|[.-]\)\)\@!`
syntax region vns_words_6_string contained matchgroup=vns_string start=`'` end=`\%(\S\)\@<='\%(\%(\s\|[:,)\]]\)\@!.\)\@!` contains=@vns_inside_string
syntax region vns_words_5_string contained matchgroup=vns_string start=`'\%([^'\\]*\%(\\.[^'\\]*\)*'\)\@=` end=`'` contains=@vns_inside_string
syntax region vns_words_4_string contained matchgroup=vns_string start=`"` end=`\%(\S\)\@<="\%(\%(\s\|[:,)\]]\)\@!.\)\@!` contains=@vns_inside_string
syntax region vns_words_3_string contained matchgroup=vns_string start=`"\%([^"\\]*\%(\\.[^"\\]*\)*"\)\@=` end=`"` contains=@vns_inside_string
syntax region vns_words_2_string contained matchgroup=vns_string start=`'''` end=`'''` contains=@vns_inside_string
syntax region vns_words_1_string contained matchgroup=vns_string start=`"""` end=`"""` contains=@vns_inside_string
syntax match vns_words_0_comment contained `#.*`
syntax match vns_amounts_1_number contained `[+-]\=\%(\d\+\%(\.\d\+\)\=\|\.\d\+\)\%([A-Za-z%]\%(\k\|[%]\)*\)\=\%(:\d\+\)\=\%(\.\.[+-]\=\d\+\%(\.\d\+\)\=\%(\k\|[%]\)*\)\=\%(\%(\k\|[.]\)\)\@!`
syntax match vns_amounts_0_parameter contained `\%(temperature\|sentences\|language\|actions\|emotion\|opacity\|setting\|trigger\|rotate\|scenes\|weight\|genre\|lines\|looks\|pitch\|reset\|shake\|style\|voice\|cast\|font\|over\|rate\|seed\|size\|temp\|tone\|zoom\|fps\|pan\|on\)\%(\%(\k\|[.-]\)\)\@!`
syntax match vns_clauses_include_0_clause contained `as\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_include_0_clause_name skipwhite
syntax match vns_clauses_include_0_clause_name contained `\%(as\%(\k\|[.-]\k\)\@!\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_clauses_style_0_clause contained `extends\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_style_0_clause_name skipwhite
syntax match vns_clauses_style_0_clause_name contained `\%(extends\%(\k\|[.-]\k\)\@!\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_clauses_scene_7_clause contained `with\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_scene_7_clause_function skipwhite
syntax match vns_clauses_scene_7_clause_function contained `\%(\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\|\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_scene_6_clause contained `onlayer\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_scene_6_clause_name skipwhite
syntax match vns_clauses_scene_6_clause_name contained `\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_clauses_scene_5_clause contained `zorder\%(\k\|[.-]\k\)\@!`
syntax match vns_clauses_scene_4_clause contained `behind\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_scene_4_clause_image skipwhite
syntax match vns_clauses_scene_4_clause_image contained `\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\)\@!-\=\k\+\%([.-]\k\+\)*\%([ \t]\+\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\)\@!-\=\k\+\%([.-]\k\+\)*\)*`
syntax match vns_clauses_scene_3_clause contained `as\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_scene_3_clause_name skipwhite
syntax match vns_clauses_scene_3_clause_name contained `\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_clauses_scene_2_clause contained `at\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_scene_2_clause_function skipwhite
syntax match vns_clauses_scene_2_clause_function contained `\%(\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\|\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_scene_1_clause contained `text\%(\k\|[.-]\k\)\@!`
syntax match vns_clauses_scene_0_clause contained `expression\%(\k\|[.-]\k\)\@!`
syntax match vns_clauses_hide_1_clause contained `with\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_hide_1_clause_function skipwhite
syntax match vns_clauses_hide_1_clause_function contained `\%(\%(\%(onlayer\|with\)\%(\k\|[.-]\k\)\@!\|\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_hide_0_clause contained `onlayer\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_hide_0_clause_name skipwhite
syntax match vns_clauses_hide_0_clause_name contained `\%(\%(onlayer\|with\)\%(\k\|[.-]\k\)\@!\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_clauses_camera_1_clause contained `with\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_camera_1_clause_function skipwhite
syntax match vns_clauses_camera_1_clause_function contained `\%(\%(\%(with\|at\)\%(\k\|[.-]\k\)\@!\|\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_camera_0_clause contained `at\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_camera_0_clause_function skipwhite
syntax match vns_clauses_camera_0_clause_function contained `\%(\%(\%(with\|at\)\%(\k\|[.-]\k\)\@!\|\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_play_6_clause contained `effect\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_clauses_play_6_clause_value skipwhite
syntax match vns_clauses_play_6_clause_value contained `\%(\%(\%(if_changed\|fadeout\|fadein\|noloop\|volume\|loop\)\%(\k\|[.-]\k\)\@!\|\%(effect\|mood\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_clauses_play_5_clause contained `mood\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_clauses_play_5_clause_value skipwhite
syntax match vns_clauses_play_5_clause_value contained `\%(\%(\%(if_changed\|fadeout\|fadein\|noloop\|volume\|loop\)\%(\k\|[.-]\k\)\@!\|\%(effect\|mood\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_clauses_play_4_clause contained `if_changed\%(\k\|[.-]\k\)\@!`
syntax match vns_clauses_play_3_clause contained `\%(noloop\|loop\)\%(\k\|[.-]\k\)\@!`
syntax match vns_clauses_play_2_clause contained `volume\%(\k\|[.-]\k\)\@!`
syntax match vns_clauses_play_1_clause contained `fadeout\%(\k\|[.-]\k\)\@!`
syntax match vns_clauses_play_0_clause contained `fadein\%(\k\|[.-]\k\)\@!`
syntax match vns_clauses_stop_0_clause contained `fadeout\%(\k\|[.-]\k\)\@!`
syntax match vns_clauses_voice_0_constant contained `sustain\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_window_1_clause contained `with\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_window_1_clause_function skipwhite
syntax match vns_clauses_window_1_clause_function contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(False\|None\|True\|auto\|else\|hide\|show\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_window_0_constant contained `\%(auto\|hide\|show\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_nvl_1_clause contained `with\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_nvl_1_clause_function skipwhite
syntax match vns_clauses_nvl_1_clause_function contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(False\|clear\|None\|True\|else\|hide\|show\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_nvl_0_constant contained `\%(clear\|hide\|show\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_letterbox_1_clause contained `with\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_letterbox_1_clause_function skipwhite
syntax match vns_clauses_letterbox_1_clause_function contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(False\|None\|True\|else\|and\|not\|off\|if\|in\|is\|on\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_letterbox_0_constant contained `\%(off\|on\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_call_0_clause contained `from\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_clauses_call_0_clause_label skipwhite
syntax match vns_clauses_call_0_clause_label contained `\%(\%(False\|None\|True\|else\|from\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\.\=\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_menu_1_clause contained `default\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_menu_0_clause contained `timeout\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_name_2_clause contained `with\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_name_2_clause_function skipwhite
syntax match vns_clauses_name_2_clause_function contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(nointeract\|False\|None\|True\|else\|and\|not\|id\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_name_1_clause contained `nointeract\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_name_0_clause contained `id\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_clauses_name_0_clause_label skipwhite
syntax match vns_clauses_name_0_clause_label contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(nointeract\|False\|None\|True\|else\|and\|not\|id\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\.\=\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_say_3_word contained `if\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_say_2_clause contained `with\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_say_2_clause_function skipwhite
syntax match vns_clauses_say_2_clause_function contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(nointeract\|False\|None\|True\|else\|and\|not\|id\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_say_1_clause contained `nointeract\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_say_0_clause contained `id\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_clauses_say_0_clause_label skipwhite
syntax match vns_clauses_say_0_clause_label contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(nointeract\|False\|None\|True\|else\|and\|not\|id\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\.\=\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_warper_0_property contained `\%(matrixcolor\|brightness\|rotate_pad\|saturation\|additive\|contrast\|subpixel\|xycenter\|nearest\|xanchor\|xcenter\|xoffset\|yanchor\|ycenter\|yoffset\|anchor\|around\|center\|events\|offset\|radius\|rotate\|xalign\|xysize\|yalign\|align\|alpha\|angle\|delay\|shake\|xsize\|xzoom\|ysize\|yzoom\|blur\|crop\|tint\|xpos\|ypos\|zoom\|fit\|hue\|pos\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax match vns_clauses_setting_pair_1_clause contained `with\%(\k\|[.-]\k\)\@!` nextgroup=vns_clauses_setting_pair_1_clause_function skipwhite
syntax match vns_clauses_setting_pair_1_clause_function contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(matrixcolor\|brightness\|rotate_pad\|saturation\|additive\|contrast\|subpixel\|xycenter\|nearest\|xanchor\|xcenter\|xoffset\|yanchor\|ycenter\|yoffset\|anchor\|around\|center\|events\|offset\|radius\|rotate\|xalign\|xysize\|yalign\|False\|align\|alpha\|angle\|delay\|shake\|xsize\|xzoom\|ysize\|yzoom\|None\|True\|blur\|crop\|else\|tint\|xpos\|ypos\|zoom\|and\|fit\|hue\|not\|pos\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_clauses_setting_pair_0_property contained `\%(matrixcolor\|brightness\|rotate_pad\|saturation\|additive\|contrast\|subpixel\|xycenter\|nearest\|xanchor\|xcenter\|xoffset\|yanchor\|ycenter\|yoffset\|anchor\|around\|center\|events\|offset\|radius\|rotate\|xalign\|xysize\|yalign\|align\|alpha\|angle\|delay\|shake\|xsize\|xzoom\|ysize\|yzoom\|blur\|crop\|tint\|xpos\|ypos\|zoom\|fit\|hue\|pos\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax cluster vns_lines_script contains=vns_script_vns,vns_script_setting,vns_script_include,vns_script_character,vns_script_output,vns_script_background,vns_script_style,vns_script_genre,vns_script_mood,vns_script_route,vns_script_define,vns_script_default,vns_script_say,vns_script_image,vns_script_transform,vns_script_scene,vns_script_show,vns_script_hide,vns_script_with,vns_script_camera,vns_script_play,vns_script_stop,vns_script_voice,vns_script_pause,vns_script_pace,vns_script_hold,vns_script_window,vns_script_nvl,vns_script_letterbox,vns_script_card,vns_script_credits,vns_script_label,vns_script_jump,vns_script_call,vns_script_return,vns_script_pass,vns_script_while,vns_script_if,vns_script_elif,vns_script_else,vns_script_menu,vns_script_set,vns_script_assign,vns_script_generate,vns_script_expand,vns_script_name,vns_script_plain,vns_line_comment
syntax region vns_script_plain start=`^\s*[^ \t#]` end=`$` end=`^\%(\d\@!\k\)\@=` contains=@vns_clauses_say,@vns_text
syntax match vns_script_name_3_attribute contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(nointeract\|id\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!-\=\k\+\%([.-]\k\+\)*\%([ \t]\+\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(nointeract\|id\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!-\=\k\+\%([.-]\k\+\)*\)*`
syntax match vns_script_name_2_temporary contained `@` nextgroup=vns_script_name_3_attribute skipwhite
syntax match vns_script_name_1_attribute contained `\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(nointeract\|id\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!-\=\k\+\%([.-]\k\+\)*\%([ \t]\+\%(\%(with\%(\k\|[.-]\k\)\@!\|\%(nointeract\|id\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!-\=\k\+\%([.-]\k\+\)*\)*` nextgroup=vns_script_name_2_temporary,vns_script_name_3_attribute skipwhite
syntax match vns_script_name_0_speaker contained `\%(^\s*\)\@<=\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*\%(\%([ \t]\+-\=\k\+\%([.-]\k\+\)*\)*[ \t]*\%(@[ \t]*\%(-\=\k\+\%([.-]\k\+\)*[ \t]*\)*\)\=["']\)\@=` nextgroup=vns_script_name_1_attribute,vns_script_name_2_temporary,vns_script_name_3_attribute skipwhite
syntax region vns_script_name start=`^\s*\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*\%(\%([ \t]\+-\=\k\+\%([.-]\k\+\)*\)*[ \t]*\%(@[ \t]*\%(-\=\k\+\%([.-]\k\+\)*[ \t]*\)*\)\=["']\)\@=` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_name_0_speaker,@vns_clauses_name,@vns_text
syntax region vns_script_expand matchgroup=vns_directive start=`^\z(\s*\)@[ \t]*expand\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\z1\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_requests,@vns_words
syntax match vns_script_generate_1_name contained `\%(^\s*@[ \t]*generate\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax region vns_script_generate matchgroup=vns_directive start=`^\z(\s*\)@[ \t]*generate\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\z1\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_requests,vns_script_generate_1_name,@vns_words
syntax match vns_script_assign_1_variable contained `\%(\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_script_assign_0_directive contained `\%(^\s*\)\@<=\$` nextgroup=vns_script_assign_1_variable skipwhite
syntax region vns_script_assign start=`^\s*\$` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_assign_0_directive,@vns_values
syntax match vns_script_set_1_variable contained `\%(\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_script_set_0_flow contained `\%(^\s*\)\@<=set\%(\k\|\.\%(\d\@!\k\)\)\@!\%([ \t]\+\%(\d\@!\k\)\%(\k\|[.]\)*[ \t]*\%(#\|$\)\)\@=` nextgroup=vns_script_set_1_variable skipwhite
syntax region vns_script_set start=`^\s*set\%(\k\|\.\%(\d\@!\k\)\)\@!\%([ \t]\+\%(\d\@!\k\)\%(\k\|[.]\)*[ \t]*\%(#\|$\)\)\@=` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_set_0_flow,@vns_values
syntax match vns_script_menu_1_label contained `\%(\%(default\|timeout\|False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\.\=\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_script_menu_0_flow contained `\%(^\s*\)\@<=menu\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_script_menu_1_label skipwhite
syntax region vns_script_menu start=`^\s*menu\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_menu_0_flow,@vns_clauses_menu,@vns_text
syntax match vns_script_else_0_flow contained `\%(^\s*\)\@<=else\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_else start=`^\s*else\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_else_0_flow,@vns_values
syntax match vns_script_elif_0_flow contained `\%(^\s*\)\@<=elif\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_elif start=`^\s*elif\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_elif_0_flow,@vns_values
syntax match vns_script_if_0_flow contained `\%(^\s*\)\@<=if\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_if start=`^\s*if\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_if_0_flow,@vns_values
syntax match vns_script_while_0_flow contained `\%(^\s*\)\@<=while\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_while start=`^\s*while\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_while_0_flow,@vns_values
syntax match vns_script_pass_0_flow contained `\%(^\s*\)\@<=pass\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_pass start=`^\s*pass\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_pass_0_flow,@vns_values
syntax match vns_script_return_0_flow contained `\%(^\s*\)\@<=return\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_return start=`^\s*return\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_return_0_flow,@vns_values
syntax match vns_script_call_1_label contained `\%(\%(False\|None\|True\|else\|from\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\.\=\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_script_call_0_flow contained `\%(^\s*\)\@<=call\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_script_call_1_label skipwhite
syntax region vns_script_call start=`^\s*call\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_call_0_flow,@vns_clauses_call,@vns_values
syntax match vns_script_jump_1_label contained `\%(\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\.\=\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_script_jump_0_flow contained `\%(^\s*\)\@<=jump\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_script_jump_1_label skipwhite
syntax region vns_script_jump start=`^\s*jump\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_jump_0_flow,@vns_values
syntax match vns_script_label_1_label contained `\%(\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\.\=\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_script_label_0_flow contained `\%(^\s*\)\@<=label\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_script_label_1_label skipwhite
syntax region vns_script_label start=`^\s*label\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_label_0_flow,@vns_values
syntax match vns_script_credits_0_statement contained `\%(^\s*\)\@<=credits\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_credits start=`^\s*credits\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_credits_0_statement,@vns_text
syntax match vns_script_card_0_statement contained `\%(^\s*\)\@<=card\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_card start=`^\s*card\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_card_0_statement,@vns_text
syntax match vns_script_letterbox_0_statement contained `\%(^\s*\)\@<=letterbox\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_letterbox start=`^\s*letterbox\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_letterbox_0_statement,@vns_clauses_letterbox,@vns_values
syntax match vns_script_nvl_0_statement contained `\%(^\s*\)\@<=nvl\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_nvl start=`^\s*nvl\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_nvl_0_statement,@vns_clauses_nvl,@vns_values
syntax match vns_script_window_0_statement contained `\%(^\s*\)\@<=window\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_window start=`^\s*window\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_window_0_statement,@vns_clauses_window,@vns_values
syntax match vns_script_hold_0_statement contained `\%(^\s*\)\@<=hold\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_hold start=`^\s*hold\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_hold_0_statement,@vns_values
syntax match vns_script_pace_0_statement contained `\%(^\s*\)\@<=pace\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_pace start=`^\s*pace\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_pace_0_statement,@vns_words
syntax match vns_script_pause_0_statement contained `\%(^\s*\)\@<=pause\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_pause start=`^\s*pause\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_pause_0_statement,@vns_values
syntax match vns_script_voice_0_statement contained `\%(^\s*\)\@<=voice\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_voice start=`^\s*voice\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_voice_0_statement,@vns_clauses_voice,@vns_values
syntax match vns_script_stop_1_value contained `\%(fadeout\%(\k\|[.-]\k\)\@!\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_script_stop_0_statement contained `\%(^\s*\)\@<=stop\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_script_stop_1_value skipwhite
syntax region vns_script_stop start=`^\s*stop\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_stop_0_statement,@vns_clauses_stop,@vns_values
syntax match vns_script_play_1_value contained `\%(\%(\%(if_changed\|fadeout\|fadein\|noloop\|volume\|loop\)\%(\k\|[.-]\k\)\@!\|\%(effect\|mood\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_script_play_0_statement contained `\%(^\s*\)\@<=\%(queue\|play\)\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_script_play_1_value skipwhite
syntax region vns_script_play start=`^\s*\%(queue\|play\)\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_play_0_statement,@vns_clauses_play,@vns_amounts,@vns_values
syntax region vns_script_camera matchgroup=vns_statement start=`^\z(\s*\)camera\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\z1\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_motions,@vns_clauses_camera,@vns_amounts,@vns_values
syntax match vns_script_with_1_function contained `\%(\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_script_with_0_statement contained `\%(^\s*\)\@<=with\%(\k\|[.-]\k\)\@!` nextgroup=vns_script_with_1_function skipwhite
syntax region vns_script_with start=`^\s*with\%(\k\|[.-]\k\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_with_0_statement,@vns_values
syntax match vns_script_hide_1_image contained `\%(\%(onlayer\|with\)\%(\k\|[.-]\k\)\@!\)\@!-\=\k\+\%([.-]\k\+\)*\%([ \t]\+\%(\%(onlayer\|with\)\%(\k\|[.-]\k\)\@!\)\@!-\=\k\+\%([.-]\k\+\)*\)*`
syntax match vns_script_hide_0_statement contained `\%(^\s*\)\@<=hide\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_script_hide_1_image skipwhite
syntax region vns_script_hide start=`^\s*hide\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_hide_0_statement,@vns_clauses_hide,@vns_values
syntax match vns_script_show_1_image contained `\%(^\s*show\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\)\@!-\=\k\+\%([.-]\k\+\)*\%([ \t]\+\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\)\@!-\=\k\+\%([.-]\k\+\)*\)*`
syntax region vns_script_show matchgroup=vns_statement start=`^\z(\s*\)show\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\z1\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_motions,vns_script_show_1_image,@vns_clauses_scene,@vns_text
syntax match vns_script_scene_1_image contained `\%(^\s*scene\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\)\@!-\=\k\+\%([.-]\k\+\)*\%([ \t]\+\%(\%(expression\|onlayer\|behind\|zorder\|text\|with\|as\|at\)\%(\k\|[.-]\k\)\@!\)\@!-\=\k\+\%([.-]\k\+\)*\)*`
syntax region vns_script_scene matchgroup=vns_statement start=`^\z(\s*\)scene\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\z1\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_motions,vns_script_scene_1_image,@vns_clauses_scene,@vns_text
syntax match vns_script_transform_1_function contained `\%(^transform\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax region vns_script_transform matchgroup=vns_declaration start=`^transform\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_motions,vns_script_transform_1_function,@vns_values
syntax match vns_script_image_1_image contained `\%(^image\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=-\=\k\+\%([.-]\k\+\)*\%([ \t]\+-\=\k\+\%([.-]\k\+\)*\)*`
syntax region vns_script_image matchgroup=vns_declaration start=`^image\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_motions,vns_script_image_1_image,@vns_values
syntax match vns_script_say_0_declaration contained `\%(^\)\@<=say\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_say start=`^say\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_say_0_declaration,@vns_clauses_include,@vns_words
syntax match vns_script_default_1_variable contained `\%(\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_script_default_0_declaration contained `\%(^\)\@<=default\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_script_default_1_variable skipwhite
syntax region vns_script_default start=`^default\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_default_0_declaration,@vns_values
syntax match vns_script_define_1_variable contained `\%(\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax match vns_script_define_0_declaration contained `\%(^\)\@<=define\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_script_define_1_variable skipwhite
syntax region vns_script_define start=`^define\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_define_0_declaration,@vns_values
syntax match vns_script_route_1_name contained `\%(^route\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax region vns_script_route matchgroup=vns_declaration start=`^route\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_properties,vns_script_route_1_name,@vns_words
syntax match vns_script_mood_1_name contained `\%(^mood\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax region vns_script_mood matchgroup=vns_declaration start=`^mood\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_properties,vns_script_mood_1_name,@vns_words
syntax match vns_script_genre_1_name contained `\%(^genre\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax region vns_script_genre matchgroup=vns_declaration start=`^genre\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_properties,vns_script_genre_1_name,@vns_words
syntax match vns_script_style_1_name contained `\%(^style\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(extends\%(\k\|[.-]\k\)\@!\)\@!\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax region vns_script_style matchgroup=vns_declaration start=`^style\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_properties,vns_script_style_1_name,@vns_clauses_style,@vns_words
syntax match vns_script_background_1_image contained `\%(^background\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=-\=\k\+\%([.-]\k\+\)*\%([ \t]\+-\=\k\+\%([.-]\k\+\)*\)*`
syntax region vns_script_background matchgroup=vns_declaration start=`^background\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_properties,vns_script_background_1_image,@vns_words
syntax match vns_script_output_1_name contained `\%(^output\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax region vns_script_output matchgroup=vns_declaration start=`^output\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_properties,vns_script_output_1_name,@vns_words
syntax match vns_script_character_1_speaker contained `\%(^character\%(\k\|\.\%(\d\@!\k\)\)\@!\s*\)\@<=\%(\%(False\|None\|True\|else\|and\|not\|if\|in\|is\|or\)\%(\k\|\.\%(\d\@!\k\)\)\@!\)\@!\%(\d\@!\k\)\k*\%(\.\%(\d\@!\k\)\k*\)*`
syntax region vns_script_character matchgroup=vns_declaration start=`^character\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_properties,vns_script_character_1_speaker,@vns_words
syntax match vns_script_include_0_declaration contained `\%(^\)\@<=include\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_include start=`^include\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_include_0_declaration,@vns_clauses_include,@vns_words
syntax match vns_script_setting_0_setting contained `\%(^\)\@<=\%(description\|copyright\|language\|subtitle\|author\|theme\|title\|seed\|size\|fps\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_setting start=`^\%(description\|copyright\|language\|subtitle\|author\|theme\|title\|seed\|size\|fps\)\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_setting_0_setting,@vns_words
syntax match vns_script_vns_0_setting contained `\%(^\)\@<=vns\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_script_vns start=`^vns\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_script_vns_0_setting,@vns_words
syntax cluster vns_lines_motions contains=vns_motions_group,vns_motions_choice,vns_motions_on,vns_motions_warper,vns_motions_repeat,vns_motions_pause,vns_motions_pass,vns_motions_plain,vns_line_comment
syntax region vns_motions_plain contained start=`^\s\+[^ \t#]` end=`$` end=`^\%(\d\@!\k\)\@=` contains=@vns_clauses_setting_pair,@vns_values
syntax match vns_motions_pass_0_motion contained `\%(^\s\+\)\@<=pass\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_motions_pass contained start=`^\s\+pass\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_motions_pass_0_motion,@vns_values
syntax match vns_motions_pause_0_motion contained `\%(^\s\+\)\@<=pause\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_motions_pause contained start=`^\s\+pause\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_motions_pause_0_motion,@vns_values
syntax match vns_motions_repeat_0_motion contained `\%(^\s\+\)\@<=repeat\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_motions_repeat contained start=`^\s\+repeat\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_motions_repeat_0_motion,@vns_values
syntax match vns_motions_warper_0_warper contained `\%(^\s\+\)\@<=\%(easeout_elastic\|easein_elastic\|easeout_bounce\|easein_bounce\|easeout_cubic\|easeout_quart\|easeout_quint\|ease_elastic\|easein_cubic\|easein_quart\|easein_quint\|easeout_back\|easeout_circ\|easeout_expo\|easeout_quad\|ease_bounce\|easein_back\|easein_circ\|easein_expo\|easein_quad\|ease_cubic\|ease_quart\|ease_quint\|ease_back\|ease_circ\|ease_expo\|ease_quad\|easeout\|easein\|linear\|ease\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_motions_warper contained start=`^\s\+\%(easeout_elastic\|easein_elastic\|easeout_bounce\|easein_bounce\|easeout_cubic\|easeout_quart\|easeout_quint\|ease_elastic\|easein_cubic\|easein_quart\|easein_quint\|easeout_back\|easeout_circ\|easeout_expo\|easeout_quad\|ease_bounce\|easein_back\|easein_circ\|easein_expo\|easein_quad\|ease_cubic\|ease_quart\|ease_quint\|ease_back\|ease_circ\|ease_expo\|ease_quad\|easeout\|easein\|linear\|ease\)\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_motions_warper_0_warper,@vns_clauses_warper,@vns_values
syntax match vns_motions_on_1_name contained `\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax match vns_motions_on_0_motion contained `\%(^\s\+\)\@<=on\%(\k\|\.\%(\d\@!\k\)\)\@!` nextgroup=vns_motions_on_1_name skipwhite
syntax region vns_motions_on contained start=`^\s\+on\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_motions_on_0_motion,@vns_values
syntax match vns_motions_choice_0_motion contained `\%(^\s\+\)\@<=choice\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_motions_choice contained start=`^\s\+choice\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_motions_choice_0_motion,@vns_values
syntax match vns_motions_group_0_motion contained `\%(^\s\+\)\@<=\%(contains\|parallel\|block\)\%(\k\|\.\%(\d\@!\k\)\)\@!`
syntax region vns_motions_group contained start=`^\s\+\%(contains\|parallel\|block\)\%(\k\|\.\%(\d\@!\k\)\)\@!` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_motions_group_0_motion,@vns_values
syntax cluster vns_lines_requests contains=vns_requests_fallback,vns_requests_flag,vns_requests_plain,vns_line_comment
syntax region vns_requests_plain contained start=`^\s\+[^ \t#]` end=`$` end=`^\%(\d\@!\k\)\@=` contains=@vns_words
syntax match vns_requests_flag_0_property contained `\%(^\s\+\)\@<=\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax region vns_requests_flag contained start=`^\s\+\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_requests_flag_0_property,@vns_words
syntax region vns_requests_fallback contained matchgroup=vns_flow start=`^\z(\s\+\)fallback\%(\k\|[.-]\k\)\@!` end=`^\%(\z1\s\+\S\|\s*\%(#.*\)\=$\)\@!` contains=@vns_lines_script,@vns_values
syntax cluster vns_lines_properties contains=vns_properties_flag,vns_properties_plain,vns_line_comment
syntax region vns_properties_plain contained start=`^\s\+[^ \t#]` end=`$` end=`^\%(\d\@!\k\)\@=` contains=@vns_words
syntax match vns_properties_flag_0_property contained `\%(^\s\+\)\@<=\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*`
syntax region vns_properties_flag contained start=`^\s\+\%(\d\@!\k\)\k*\%(-\k\+\)*\%(\.\{1,2}\%(\d\@!\k\)\k*\%(-\k\+\)*\)*` end=`$` end=`^\%(\d\@!\k\)\@=` contains=vns_properties_flag_0_property,@vns_words
syntax match vns_line_comment `^\s*#.*$`

highlight default link vns_line_comment vns_comment
highlight default link vns_comment_0_comment vns_comment
highlight default link vns_inside_string_0_escape vns_escape
highlight default link vns_inside_text_0_escape vns_escape
highlight default link vns_inside_text_1_escape vns_escape
highlight default link vns_inside_text_2_tag vns_tag
highlight default link vns_inside_text_3_slot vns_slot
highlight default link vns_values_0_comment vns_comment
highlight default link vns_values_1_string vns_string
highlight default link vns_values_2_string vns_string
highlight default link vns_values_3_string vns_string
highlight default link vns_values_4_string vns_string
highlight default link vns_values_5_string vns_string
highlight default link vns_values_6_string vns_string
highlight default link vns_values_7_constant vns_constant
highlight default link vns_values_8_word vns_word
highlight default link vns_values_9_word vns_word
highlight default link vns_values_10_word vns_word
highlight default link vns_values_11_word vns_word
highlight default link vns_values_12_word vns_word
highlight default link vns_values_13_word vns_word
highlight default link vns_values_14_word vns_word
highlight default link vns_values_15_parameter vns_parameter
highlight default link vns_values_16_function vns_function
highlight default link vns_values_17_number vns_number
highlight default link vns_values_18_variable vns_variable
highlight default link vns_values_20_sign vns_sign
highlight default link vns_values_21_punctuation vns_punctuation
highlight default link vns_values_22_continuation vns_continuation
highlight default link vns_text_0_comment vns_comment
highlight default link vns_text_1_text vns_text
highlight default link vns_text_2_text vns_text
highlight default link vns_text_3_text vns_text
highlight default link vns_text_4_text vns_text
highlight default link vns_text_5_text vns_text
highlight default link vns_text_6_text vns_text
highlight default link vns_text_7_constant vns_constant
highlight default link vns_text_8_word vns_word
highlight default link vns_text_9_word vns_word
highlight default link vns_text_10_word vns_word
highlight default link vns_text_11_word vns_word
highlight default link vns_text_12_word vns_word
highlight default link vns_text_13_word vns_word
highlight default link vns_text_14_word vns_word
highlight default link vns_text_15_parameter vns_parameter
highlight default link vns_text_16_function vns_function
highlight default link vns_text_17_number vns_number
highlight default link vns_text_18_variable vns_variable
highlight default link vns_text_20_sign vns_sign
highlight default link vns_text_21_punctuation vns_punctuation
highlight default link vns_text_22_continuation vns_continuation
highlight default link vns_words_0_comment vns_comment
highlight default link vns_words_1_string vns_string
highlight default link vns_words_2_string vns_string
highlight default link vns_words_3_string vns_string
highlight default link vns_words_4_string vns_string
highlight default link vns_words_5_string vns_string
highlight default link vns_words_6_string vns_string
highlight default link vns_words_7_parameter vns_parameter
highlight default link vns_words_8_number vns_number
highlight default link vns_words_9_value vns_value
highlight default link vns_words_11_punctuation vns_punctuation
highlight default link vns_words_12_continuation vns_continuation
highlight default link vns_amounts_0_parameter vns_parameter
highlight default link vns_amounts_1_number vns_number
highlight default link vns_clauses_include_0_clause vns_clause
highlight default link vns_clauses_include_0_clause_name vns_name
highlight default link vns_clauses_style_0_clause vns_clause
highlight default link vns_clauses_style_0_clause_name vns_name
highlight default link vns_clauses_scene_0_clause vns_clause
highlight default link vns_clauses_scene_1_clause vns_clause
highlight default link vns_clauses_scene_2_clause vns_clause
highlight default link vns_clauses_scene_2_clause_function vns_function
highlight default link vns_clauses_scene_3_clause vns_clause
highlight default link vns_clauses_scene_3_clause_name vns_name
highlight default link vns_clauses_scene_4_clause vns_clause
highlight default link vns_clauses_scene_4_clause_image vns_image
highlight default link vns_clauses_scene_5_clause vns_clause
highlight default link vns_clauses_scene_6_clause vns_clause
highlight default link vns_clauses_scene_6_clause_name vns_name
highlight default link vns_clauses_scene_7_clause vns_clause
highlight default link vns_clauses_scene_7_clause_function vns_function
highlight default link vns_clauses_hide_0_clause vns_clause
highlight default link vns_clauses_hide_0_clause_name vns_name
highlight default link vns_clauses_hide_1_clause vns_clause
highlight default link vns_clauses_hide_1_clause_function vns_function
highlight default link vns_clauses_camera_0_clause vns_clause
highlight default link vns_clauses_camera_0_clause_function vns_function
highlight default link vns_clauses_camera_1_clause vns_clause
highlight default link vns_clauses_camera_1_clause_function vns_function
highlight default link vns_clauses_play_0_clause vns_clause
highlight default link vns_clauses_play_1_clause vns_clause
highlight default link vns_clauses_play_2_clause vns_clause
highlight default link vns_clauses_play_3_clause vns_clause
highlight default link vns_clauses_play_4_clause vns_clause
highlight default link vns_clauses_play_5_clause vns_clause
highlight default link vns_clauses_play_5_clause_value vns_value
highlight default link vns_clauses_play_6_clause vns_clause
highlight default link vns_clauses_play_6_clause_value vns_value
highlight default link vns_clauses_stop_0_clause vns_clause
highlight default link vns_clauses_voice_0_constant vns_constant
highlight default link vns_clauses_window_0_constant vns_constant
highlight default link vns_clauses_window_1_clause vns_clause
highlight default link vns_clauses_window_1_clause_function vns_function
highlight default link vns_clauses_nvl_0_constant vns_constant
highlight default link vns_clauses_nvl_1_clause vns_clause
highlight default link vns_clauses_nvl_1_clause_function vns_function
highlight default link vns_clauses_letterbox_0_constant vns_constant
highlight default link vns_clauses_letterbox_1_clause vns_clause
highlight default link vns_clauses_letterbox_1_clause_function vns_function
highlight default link vns_clauses_call_0_clause vns_clause
highlight default link vns_clauses_call_0_clause_label vns_label
highlight default link vns_clauses_menu_0_clause vns_clause
highlight default link vns_clauses_menu_1_clause vns_clause
highlight default link vns_clauses_name_0_clause vns_clause
highlight default link vns_clauses_name_0_clause_label vns_label
highlight default link vns_clauses_name_1_clause vns_clause
highlight default link vns_clauses_name_2_clause vns_clause
highlight default link vns_clauses_name_2_clause_function vns_function
highlight default link vns_clauses_say_0_clause vns_clause
highlight default link vns_clauses_say_0_clause_label vns_label
highlight default link vns_clauses_say_1_clause vns_clause
highlight default link vns_clauses_say_2_clause vns_clause
highlight default link vns_clauses_say_2_clause_function vns_function
highlight default link vns_clauses_say_3_word vns_word
highlight default link vns_clauses_warper_0_property vns_property
highlight default link vns_clauses_setting_pair_0_property vns_property
highlight default link vns_clauses_setting_pair_1_clause vns_clause
highlight default link vns_clauses_setting_pair_1_clause_function vns_function
highlight default link vns_script_vns_0_setting vns_setting
highlight default link vns_script_setting_0_setting vns_setting
highlight default link vns_script_include_0_declaration vns_declaration
highlight default link vns_script_character_0_declaration vns_declaration
highlight default link vns_script_character_1_speaker vns_speaker
highlight default link vns_script_output_0_declaration vns_declaration
highlight default link vns_script_output_1_name vns_name
highlight default link vns_script_background_0_declaration vns_declaration
highlight default link vns_script_background_1_image vns_image
highlight default link vns_script_style_0_declaration vns_declaration
highlight default link vns_script_style_1_name vns_name
highlight default link vns_script_genre_0_declaration vns_declaration
highlight default link vns_script_genre_1_name vns_name
highlight default link vns_script_mood_0_declaration vns_declaration
highlight default link vns_script_mood_1_name vns_name
highlight default link vns_script_route_0_declaration vns_declaration
highlight default link vns_script_route_1_name vns_name
highlight default link vns_script_define_0_declaration vns_declaration
highlight default link vns_script_define_1_variable vns_variable
highlight default link vns_script_default_0_declaration vns_declaration
highlight default link vns_script_default_1_variable vns_variable
highlight default link vns_script_say_0_declaration vns_declaration
highlight default link vns_script_image_0_declaration vns_declaration
highlight default link vns_script_image_1_image vns_image
highlight default link vns_script_transform_0_declaration vns_declaration
highlight default link vns_script_transform_1_function vns_function
highlight default link vns_script_scene_0_statement vns_statement
highlight default link vns_script_scene_1_image vns_image
highlight default link vns_script_show_0_statement vns_statement
highlight default link vns_script_show_1_image vns_image
highlight default link vns_script_hide_0_statement vns_statement
highlight default link vns_script_hide_1_image vns_image
highlight default link vns_script_with_0_statement vns_statement
highlight default link vns_script_with_1_function vns_function
highlight default link vns_script_camera_0_statement vns_statement
highlight default link vns_script_play_0_statement vns_statement
highlight default link vns_script_play_1_value vns_value
highlight default link vns_script_stop_0_statement vns_statement
highlight default link vns_script_stop_1_value vns_value
highlight default link vns_script_voice_0_statement vns_statement
highlight default link vns_script_pause_0_statement vns_statement
highlight default link vns_script_pace_0_statement vns_statement
highlight default link vns_script_hold_0_statement vns_statement
highlight default link vns_script_window_0_statement vns_statement
highlight default link vns_script_nvl_0_statement vns_statement
highlight default link vns_script_letterbox_0_statement vns_statement
highlight default link vns_script_card_0_statement vns_statement
highlight default link vns_script_credits_0_statement vns_statement
highlight default link vns_script_label_0_flow vns_flow
highlight default link vns_script_label_1_label vns_label
highlight default link vns_script_jump_0_flow vns_flow
highlight default link vns_script_jump_1_label vns_label
highlight default link vns_script_call_0_flow vns_flow
highlight default link vns_script_call_1_label vns_label
highlight default link vns_script_return_0_flow vns_flow
highlight default link vns_script_pass_0_flow vns_flow
highlight default link vns_script_while_0_flow vns_flow
highlight default link vns_script_if_0_flow vns_flow
highlight default link vns_script_elif_0_flow vns_flow
highlight default link vns_script_else_0_flow vns_flow
highlight default link vns_script_menu_0_flow vns_flow
highlight default link vns_script_menu_1_label vns_label
highlight default link vns_script_set_0_flow vns_flow
highlight default link vns_script_set_1_variable vns_variable
highlight default link vns_script_assign_0_directive vns_directive
highlight default link vns_script_assign_1_variable vns_variable
highlight default link vns_script_generate_0_directive vns_directive
highlight default link vns_script_generate_1_name vns_name
highlight default link vns_script_expand_0_directive vns_directive
highlight default link vns_script_name_0_speaker vns_speaker
highlight default link vns_script_name_1_attribute vns_attribute
highlight default link vns_script_name_2_temporary vns_temporary
highlight default link vns_script_name_3_attribute vns_attribute
highlight default link vns_motions_group_0_motion vns_motion
highlight default link vns_motions_choice_0_motion vns_motion
highlight default link vns_motions_on_0_motion vns_motion
highlight default link vns_motions_on_1_name vns_name
highlight default link vns_motions_warper_0_warper vns_warper
highlight default link vns_motions_repeat_0_motion vns_motion
highlight default link vns_motions_pause_0_motion vns_motion
highlight default link vns_motions_pass_0_motion vns_motion
highlight default link vns_requests_fallback_0_flow vns_flow
highlight default link vns_requests_flag_0_property vns_property
highlight default link vns_properties_flag_0_property vns_property

highlight default link vns_comment Comment
highlight default link vns_declaration Structure
highlight default link vns_setting PreProc
highlight default link vns_flow Conditional
highlight default link vns_statement Statement
highlight default link vns_clause Keyword
highlight default link vns_temporary Operator
highlight default link vns_directive PreProc
highlight default link vns_motion Repeat
highlight default link vns_warper Function
highlight default link vns_word Operator
highlight default link vns_constant Boolean
highlight default link vns_number Number
highlight default link vns_string String
highlight default link vns_text String
highlight default link vns_escape SpecialChar
highlight default link vns_tag Tag
highlight default link vns_slot Special
highlight default link vns_speaker Identifier
highlight default link vns_attribute Type
highlight default link vns_image Type
highlight default link vns_label Label
highlight default link vns_name Typedef
highlight default link vns_function Function
highlight default link vns_parameter Identifier
highlight default link vns_property Identifier
highlight default link vns_value Constant
highlight default link vns_variable Normal
highlight default link vns_sign Operator
highlight default link vns_punctuation Delimiter
highlight default link vns_continuation Delimiter
highlight default link vns_bracket Delimiter

let b:current_syntax = "vns"
