/// How people open a conversation, in all languages: a greeting, or asking whether one is there.
///
/// An opening is no evidence of another hand; everybody greets. But whoever takes an account over
/// has to start talking, so a stretch by another hand begins at an opening more often than not
/// (in the tuning cases 35 % of the onsets, 2 to 8 % of other messages).
let openingPhrases = #"""
  [opening]
  2.2 ^ hi|hey|heyy|heyyy|hello|hiya|heya|howdy|yo|dear
  2.2 ^ good_morning|good_afternoon|good_evening|morning|evening
  2.2 ^ hallo|hoi|hoii|hee|heej|hai|hee_hallo|goedemorgen|goedemiddag|goedenavond|dag|lieve|beste
  2.2 ^ moin|servus|guten_tag|guten_morgen|guten_abend|gruess_dich|na_du|liebe|lieber|huhu
  2.2 ^ salut|coucou|bonjour|bonsoir|allo|slt|cc|hola|buenas|buenos|oye|holaa|querida|querido
  2.2 ^ oi|oii|ola|opa|bom_dia|boa_tarde|boa_noite|e_ai|eai|ciao|ehi|buongiorno|buonasera|salve
  2.2 ^ merhaba|selam|slm|selamlar|naber|alo|abi|abla|kanka|canim|halo|hai|pagi|siang|sore|malam
  2.2 ^ assalamualaikum|permisi|czesc|hej|siema|siemka|witaj|dzien_dobry|hejka|elo
  1.6 are_you|you|u there|busy|free|around|up|awake
  1.8 got_a|have_a sec|min|minute|moment|second
  1.8 favor|favour|quick_question|need_your_help|gunst|gunstje|vraagje|gefallen|service|faveur
  1.8 ben_je|bent_u|ben_jij er|bezig|thuis|druk|wakker|daar|bereikbaar|online
  1.6 kun|kan|zou|wil|mag|zouden je|jij|u|ik|jullie ... iets|wat|helpen|even
  1.8 bist_du|sind_sie|hast_du|haben_sie da|wach|zuhause|gerade|kurz|zeit|erreichbar|mal
  1.6 kannst|koenntest|koennten|wuerdest|konntest|wurdest du|sie ... mir|helfen|kurz|was
  1.8 tu_es|t_es|es_tu|vous_etes|tes la|dispo|occupe|occupee|libre
  1.6 tu_peux|tu_pourrais|peux_tu|pourrais_tu|vous_pouvez|pourriez_vous .. me|m|aider|rendre
  1.8 estas|esta ahi|por|ocupado|ocupada|libre|despierta|despierto
  1.6 puedes|podrias|podes|me_puedes|me_podrias|me_haces .. ayudar|favor|hacer|hacerme|ayudarme
  1.8 tienes|tenes un minuto|momento|segundo|minutito
  1.8 voce|vc|ta|esta ai|ocupado|ocupada|livre|por_ai
  1.6 pode|poderia|podes|consegue|podia me .. ajudar|fazer|quebrar|falar
  1.8 sei|ci_sei libero|libera|li|sveglio|sveglia|impegnato|impegnata|occupata|occupato
  1.8 hai|avresti un minuto|attimo|secondo|momento
  1.6 puoi|potresti|mi_puoi|mi_faresti|mi_potresti .. aiutare|favore|aiutarmi|fare|dare
  1.8 musait|mesgul misin|musun|musaitsen|misiniz
  1.8 bir|senden ricam|iyilik|sey_isteyecegim|rica|yardimin
  1.8 lagi sibuk|apa|dimana|di_rumah|online|free
  1.8 bisa|boleh|minta bantu|minta|tolong|tanya|nanya|bantuan|waktunya
  1.8 jestes|masz online|zajety|zajeta|w_domu|chwile|chwilke|czas|moment|minutke
  1.8 mozesz|moglbys|moglabys|mam .. pomoc|prosbe|prosba|przysluge|pytanie|przysluga
  """#
